package org.evenhand.tenders.drafting;

import java.time.Instant;

/** Who gave an answer of a draft as it stands, and when. */
public record AnswerOnRecord(TenderPart.Id part, TenderPart.Kind kind, String place, String by, Instant at) {}
