package org.evenhand.scoring.tender;

/**
 * Rules as somebody wrote them.
 *
 * @param file where they stand, for messages: {@code rules/own.drl}
 * @param text one or more rules in the published language
 */
public record RuleText(String file, String text) {}
