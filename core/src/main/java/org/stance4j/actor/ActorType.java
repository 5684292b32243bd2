package org.stance4j.actor;

/** What kind of actor takes a stance. */
public enum ActorType {
  /** One human being, named or described. */
  PERSON,
  /** A named body: a party, company, court, agency, union, country or its government. */
  ORGANIZATION,
  /** People described by what they have in common: "residents", "two local councillors". */
  GROUP
}
