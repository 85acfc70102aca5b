package org.evenhand.criteria.sheets;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenhand.criteria.CriterionFields.Field;
import org.evenhand.criteria.CriterionKind;
import org.evenhand.shared.words.MessageLookup;

/** Names of columns and choices in a spreadsheet. */
record SheetNames(List<MessageLookup> languages) {

    static SheetNames in(MessageLookup language) {
        return new SheetNames(List.of(language));
    }

    String label(Field field) {
        return languages.getFirst().say("field." + field.key(), field.about());
    }

    String choice(Field field, String code) {
        return choice(languages.getFirst(), field, code);
    }

    String kind(CriterionKind kind) {
        return kind(languages.getFirst(), kind);
    }

    /** The choice that a cell names, by its word in any language or by its code. */
    Optional<String> codeOf(Field field, String cell) {
        return field.choices().stream()
                .filter(code -> same(code, cell)
                        || languages.stream().anyMatch(language -> same(choice(language, field, code), cell)))
                .findFirst();
    }

    /** The kind that a cell names. */
    Optional<CriterionKind> kindOf(String cell) {
        return Arrays.stream(CriterionKind.values())
                .filter(kind -> same(kind.word(), cell)
                        || languages.stream().anyMatch(language -> same(kind(language, kind), cell)))
                .findFirst();
    }

    private static String choice(MessageLookup language, Field field, String code) {
        return language.say("choice." + field.key() + "." + code);
    }

    private static String kind(MessageLookup language, CriterionKind kind) {
        return language.say("kind." + kind.word());
    }

    private static boolean same(String word, String cell) {
        return word.toLowerCase(Locale.ROOT).equals(cell.strip().toLowerCase(Locale.ROOT));
    }
}
