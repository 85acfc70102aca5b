package org.evenhand.operations;

/** Why the application must not start on its database: a sentence that says what is wrong, and one that says what to do. */
public record Objection(String reason, String remedy) {}
