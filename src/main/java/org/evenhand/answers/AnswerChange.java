package org.evenhand.answers;

import java.time.Instant;
import org.evenhand.shared.FieldPath;

/**
 * The change of one answer.
 *
 * @param from the text that it replaces; empty where there was none
 * @param to the text that is kept
 * @param by the name of the writer
 */
public record AnswerChange(FieldPath path, String from, String to, String by, Instant at) {}
