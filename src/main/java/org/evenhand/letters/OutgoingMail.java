package org.evenhand.letters;

import java.time.Instant;
import java.util.UUID;

/**
 * A letter that waits to be sent.
 *
 * @param id part of its Message-ID, the same in every attempt
 * @param attempts how often sending it has failed
 */
record OutgoingMail(UUID id, Letter letter, Instant postedAt, int attempts) {}
