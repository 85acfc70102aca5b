package org.evenhand.tenders.drafting;

import java.time.Instant;

/** The person who gave an answer of a draft as it stands, and the moment. */
public record AnswerOnRecord(TenderPart.Id part, TenderPart.Kind kind, String place, String by, Instant at) {}
