package org.evenhand.letters;

import java.time.Instant;

/**
 * A letter that could not be sent in two days. Its words are gone: they may have held a link for its reader only.
 *
 * @param problem what the mail server, or the way to it, said last; technical and in that server's own words
 */
public record FailedMail(EmailAddress to, String subject, Instant postedAt, Instant failedAt, String problem) {}
