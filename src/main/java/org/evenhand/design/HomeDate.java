package org.evenhand.design;

import java.time.LocalDate;

/**
 * A day that the person who is signed in should know.
 *
 * @param what happens then, as a short phrase
 * @param href where more is said about it
 */
public record HomeDate(LocalDate day, String what, String href) {}
