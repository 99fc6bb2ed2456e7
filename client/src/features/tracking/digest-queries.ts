import { gql, type TypedDocumentNode } from "@apollo/client";
import type {
  DigestPreviewQuery,
  DigestSettingQuery,
  SaveDigestSettingMutation,
  SaveDigestSettingMutationVariables,
} from "../../gql/graphql.ts";

export type DigestSetting = NonNullable<DigestSettingQuery["digestSetting"]>;

export const DIGEST_SETTING_QUERY: TypedDocumentNode<DigestSettingQuery, Record<string, never>> = gql`
  query DigestSettingQuery {
    digestSetting {
      frequency
      timeZone
      hour
      weekday
      nextAt
      recipient
      isAddressConfirmed
    }
    signInOptions {
      isMailSent
    }
  }
`;

export const SAVE_DIGEST_SETTING: TypedDocumentNode<SaveDigestSettingMutation, SaveDigestSettingMutationVariables> =
  gql`
  mutation SaveDigestSettingMutation($frequency: DigestFrequency!, $timeZone: String!, $hour: Int, $weekday: Int) {
    saveDigestSetting(frequency: $frequency, timeZone: $timeZone, hour: $hour, weekday: $weekday) {
      frequency
      timeZone
      hour
      weekday
      nextAt
      recipient
      isAddressConfirmed
    }
  }
`;

export const DIGEST_PREVIEW_QUERY: TypedDocumentNode<DigestPreviewQuery, Record<string, never>> = gql`
  query DigestPreviewQuery {
    digestPreview {
      subject
      text
    }
  }
`;
