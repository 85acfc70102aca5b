package org.evenhand.scoring.language;

/**
 * Something in a rule text that is not of the published language.
 *
 * @param line counted from 1
 * @param column counted from 1
 * @param what what is wrong, and what to write instead
 */
public record RuleMistake(int line, int column, String what) {}
