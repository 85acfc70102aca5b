package org.evenhand.operations.database;

/**
 * Reason for which the application must not start on its database: a sentence that says what is wrong, and one that
 * says what to do.
 */
public record StartupObjection(String reason, String remedy) {}
