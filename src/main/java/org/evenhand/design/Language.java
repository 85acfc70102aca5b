package org.evenhand.design;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The languages that every page speaks, and how a reader's choice is found. */
enum Language {
    ENGLISH(Locale.UK),
    WELSH(Locale.of("cy", "GB"));

    /** Holds nothing but the language code, and only for readers who have chosen. */
    static final String COOKIE = "evenhand-language";

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** The code that marks text in this language: {@code en}, {@code cy}. */
    String code() {
        return locale.getLanguage();
    }

    static List<Locale> locales() {
        return Stream.of(values()).map(Language::locale).toList();
    }

    static Optional<Language> ofCode(@Nullable String code) {
        return Stream.of(values())
                .filter(language -> language.code().equals(code))
                .findFirst();
    }

    /** The language of a locale; English where we do not speak it. */
    static Language of(@Nullable Locale locale) {
        return ofCode(locale == null ? null : locale.getLanguage()).orElse(ENGLISH);
    }

    /** What the reader chose, else the first of the browser's languages that we speak, else English. */
    static Language of(Cookie @Nullable [] cookies, List<Locale> preferred) {
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(COOKIE))
                .flatMap(cookie -> ofCode(cookie.getValue()).stream())
                .findFirst()
                .or(() -> preferred.stream()
                        .flatMap(locale -> ofCode(locale.getLanguage()).stream())
                        .findFirst())
                .orElse(ENGLISH);
    }
}
