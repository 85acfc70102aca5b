package org.evenhand.answers;

import org.evenhand.record.By;
import org.evenhand.shared.FieldPath;

/**
 * The change of one answer.
 *
 * @param from the text that it replaces; empty where there was none
 * @param to the text that is kept
 * @param by the writer, and the moment
 */
public record AnswerChange(FieldPath path, String from, String to, By by) {}
