package org.evenhand.criteria;

/** What became of a plan to bring a spreadsheet in. */
public sealed interface Brought {

    /** Everything was brought in at once. */
    record In(int changes) implements Brought {}

    /** Something that the plan rests on has changed meanwhile, or the plan has mistakes; nothing was changed. */
    record Stale() implements Brought {}
}
