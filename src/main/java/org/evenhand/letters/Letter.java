package org.evenhand.letters;

import java.util.Locale;

/** x */
public record Letter(EmailAddress to, String subject, String text, Locale language) {}
