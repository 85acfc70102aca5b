package org.evenhand.scoring;

/** A bid with the marks it was given. */
public record Entry(Bid bid, Marks marks) {}
