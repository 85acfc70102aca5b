package org.evenhand.scoring.language;

/**
 * A name given to a field: {@code $q : quantity}.
 *
 * @param name with its dollar sign
 * @param pattern the pattern whose fact holds the field
 */
record Binding(String name, String field, int pattern, Node node) {}
