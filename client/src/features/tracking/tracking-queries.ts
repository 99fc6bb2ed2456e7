import { gql, type TypedDocumentNode } from "@apollo/client";
import type {
  CreateFeedTokenMutation,
  CreateTrackingListMutation,
  CreateTrackingListMutationVariables,
  DashboardQuery,
  DashboardQueryVariables,
  DeleteTrackingListMutation,
  DeleteTrackingListMutationVariables,
  FeedTokensQuery,
  MarkSeenMutation,
  MarkSeenMutationVariables,
  RenameTrackingListMutation,
  RenameTrackingListMutationVariables,
  RestoreTrackingListMutation,
  RestoreTrackingListMutationVariables,
  RevokeFeedTokenMutation,
  RevokeFeedTokenMutationVariables,
  SaveTrackingNoteMutation,
  SaveTrackingNoteMutationVariables,
  SharedListQuery,
  SharedListQueryVariables,
  ShareListMutation,
  ShareListMutationVariables,
  TrackedOrdersQuery,
  TrackedOrdersQueryVariables,
  TrackingListsQuery,
  TrackOrderMutation,
  TrackOrderMutationVariables,
  TrackOrdersMutation,
  TrackOrdersMutationVariables,
  UnshareListMutation,
  UnshareListMutationVariables,
  UntrackOrderMutation,
  UntrackOrderMutationVariables,
} from "../../gql/graphql.ts";

/** The reader's lists, with the numbers in each: what the control on an order's page needs too. */
export const TRACKING_LISTS_QUERY: TypedDocumentNode<TrackingListsQuery, Record<string, never>> = gql`
  query TrackingListsQuery {
    trackingLists {
      id
      name
      orderCount
      numbers
      publicId
    }
  }
`;

export const TRACK_ORDER: TypedDocumentNode<TrackOrderMutation, TrackOrderMutationVariables> = gql`
  mutation TrackOrderMutation($number: String!, $listId: ID) {
    trackOrder(number: $number, listId: $listId) {
      id
      name
      orderCount
      numbers
    }
  }
`;

export const UNTRACK_ORDER: TypedDocumentNode<UntrackOrderMutation, UntrackOrderMutationVariables> = gql`
  mutation UntrackOrderMutation($number: String!, $listId: ID) {
    untrackOrder(number: $number, listId: $listId) {
      id
      name
      orderCount
      numbers
    }
  }
`;

export const TRACK_ORDERS: TypedDocumentNode<TrackOrdersMutation, TrackOrdersMutationVariables> = gql`
  mutation TrackOrdersMutation($listId: ID, $text: String!) {
    trackOrders(listId: $listId, text: $text) {
      lineCount
      added
      alreadyTracked
      repeatedCount
      unknownCount
      unknown {
        line
        text
      }
      notUnderstoodCount
      notUnderstood {
        line
        text
      }
      withoutRoom
    }
  }
`;

export const CREATE_LIST: TypedDocumentNode<CreateTrackingListMutation, CreateTrackingListMutationVariables> = gql`
  mutation CreateTrackingListMutation($name: String!) {
    createTrackingList(name: $name) {
      id
    }
  }
`;

export const RENAME_LIST: TypedDocumentNode<RenameTrackingListMutation, RenameTrackingListMutationVariables> = gql`
  mutation RenameTrackingListMutation($id: ID!, $name: String!) {
    renameTrackingList(listId: $id, name: $name) {
      id
      name
    }
  }
`;

export const DELETE_LIST: TypedDocumentNode<DeleteTrackingListMutation, DeleteTrackingListMutationVariables> = gql`
  mutation DeleteTrackingListMutation($id: ID!) {
    deleteTrackingList(listId: $id)
  }
`;

export const RESTORE_LIST: TypedDocumentNode<RestoreTrackingListMutation, RestoreTrackingListMutationVariables> = gql`
  mutation RestoreTrackingListMutation($id: ID!) {
    restoreTrackingList(listId: $id) {
      id
      name
    }
  }
`;

export const SHARE_LIST: TypedDocumentNode<ShareListMutation, ShareListMutationVariables> = gql`
  mutation ShareListMutation($id: ID!) {
    shareTrackingList(listId: $id) {
      id
      publicId
    }
  }
`;

export const UNSHARE_LIST: TypedDocumentNode<UnshareListMutation, UnshareListMutationVariables> = gql`
  mutation UnshareListMutation($id: ID!) {
    unshareTrackingList(listId: $id) {
      id
      publicId
    }
  }
`;

export const SAVE_NOTE: TypedDocumentNode<SaveTrackingNoteMutation, SaveTrackingNoteMutationVariables> = gql`
  mutation SaveTrackingNoteMutation($listId: ID!, $number: String!, $note: String!, $expectedVersion: Int!) {
    saveTrackingNote(listId: $listId, number: $number, note: $note, expectedVersion: $expectedVersion) {
      note
      noteVersion
    }
  }
`;

export const TRACKED_ORDERS_QUERY: TypedDocumentNode<TrackedOrdersQuery, TrackedOrdersQueryVariables> = gql`
  query TrackedOrdersQuery($listId: ID!, $after: String) {
    trackedOrders(listId: $listId, first: 100, after: $after) {
      totalCount
      nodes {
        note
        noteVersion
        order {
          number
          title
          legalForce
          signingDate
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

export const SHARED_LIST_QUERY: TypedDocumentNode<SharedListQuery, SharedListQueryVariables> = gql`
  query SharedListQuery($publicId: String!, $after: String) {
    sharedList(publicId: $publicId, first: 100, after: $after) {
      name
      sharedAt
      orderCount
      nodes {
        number
        title
        legalForce
        signingDate
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`;

export const FEED_TOKENS_QUERY: TypedDocumentNode<FeedTokensQuery, Record<string, never>> = gql`
  query FeedTokensQuery {
    feedTokens {
      id
      prefix
      createdAt
    }
  }
`;

/** The path is told this once. */
export const CREATE_FEED_TOKEN: TypedDocumentNode<CreateFeedTokenMutation, Record<string, never>> = gql`
  mutation CreateFeedTokenMutation {
    createFeedToken {
      path
    }
  }
`;

export const REVOKE_FEED_TOKEN: TypedDocumentNode<RevokeFeedTokenMutation, RevokeFeedTokenMutationVariables> = gql`
  mutation RevokeFeedTokenMutation($id: ID!) {
    revokeFeedToken(id: $id) {
      id
    }
  }
`;

/** Asked of the network each time: what happened meanwhile is the point of the page. */
export const DASHBOARD_QUERY: TypedDocumentNode<DashboardQuery, DashboardQueryVariables> = gql`
  query DashboardQuery($listId: ID, $kinds: [EventKind!], $legalForces: [LegalForce!]) {
    dashboard(listId: $listId, kinds: $kinds, legalForces: $legalForces) {
      seenAt
      latestEvent
      newCount
      personaName
      trackedCount
      groups {
        id
        at
        eventCount
        orderCount
        changes {
          order {
            number
            title
          }
          legalForce
          reason
          eventCount
          events {
            id
            kind
            sentence
          }
          meaning {
            outcome
            body
          }
        }
      }
      tracked {
        order {
          number
          title
        }
        legalForce
        nextDueDate
        isChanged
      }
      deadlines {
        number
        title
        dueDate
        actor
        duty
        hasPassed
      }
    }
    trackingLists {
      id
      name
      orderCount
    }
  }
`;

export const MARK_SEEN: TypedDocumentNode<MarkSeenMutation, MarkSeenMutationVariables> = gql`
  mutation MarkSeenMutation($upTo: ID!) {
    markDashboardSeen(upTo: $upTo) {
      newCount
    }
  }
`;

export type TrackingList = NonNullable<TrackingListsQuery["trackingLists"]>[number];
export type Dashboard = NonNullable<DashboardQuery["dashboard"]>;
export type DashboardGroup = NonNullable<Dashboard["groups"]>[number];
export type DashboardChange = NonNullable<DashboardGroup["changes"]>[number];
