import { User } from "../modules/accounts/user.entity.ts";
import { CourtCase, CourtCaseOrder } from "../modules/court-cases/court-case.entity.ts";
import { AudienceVariant } from "../modules/editorial/audience-variant.entity.ts";
import { Section } from "../modules/editorial/section.entity.ts";
import { ImportRun } from "../modules/federal-register/import-run.entity.ts";
import { InterestProfile } from "../modules/interest-profile/interest-profile.entity.ts";
import { Mail } from "../modules/mail/mail.entity.ts";
import { Order } from "../modules/orders/order.entity.ts";
import { Agency, Authority, Deadline, OrderAgency, OrderTopic, Topic } from "../modules/orders/order-facts.entity.ts";
import { President, PresidentTerm } from "../modules/orders/president.entity.ts";
import { Persona } from "../modules/personas/persona.entity.ts";
import { PersonaRequest, PersonaRequestStep } from "../modules/personas/persona-request.entity.ts";
import { OfficialText, Provision } from "../modules/provisions/provision.entity.ts";
import { Relation } from "../modules/relations/relation.entity.ts";

/** Every table that TypeORM knows. A test compares them with the migrated database, column by column. */
export const ENTITIES = [
  President,
  PresidentTerm,
  Order,
  Relation,
  Persona,
  PersonaRequest,
  PersonaRequestStep,
  Section,
  AudienceVariant,
  Topic,
  Agency,
  OrderTopic,
  OrderAgency,
  Authority,
  Deadline,
  OfficialText,
  Provision,
  CourtCase,
  CourtCaseOrder,
  User,
  InterestProfile,
  ImportRun,
  Mail,
];
