package org.evenhand.answers;

import java.time.Instant;

/** A version of a sheet of answers: who made it, and when. */
public record SheetVersion(long number, String by, Instant at) {}
