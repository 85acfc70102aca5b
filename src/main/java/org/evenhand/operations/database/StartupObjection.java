package org.evenhand.operations.database;

/** Why the application must not start on its database: a sentence that says what is wrong, and one that says what to do. */
public record StartupObjection(String reason, String remedy) {}
