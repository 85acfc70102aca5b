package org.evenhand.evidence.intake;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.evenhand.evidence.EvidenceKind;

/** Plain texts, and tables among them whose cells are parted by commas, semicolons or tabs. */
final class PlainFiles {

    private static final List<Character> PARTS_CELLS = List.of('\t', ';', ',');
    private static final String KEPT_CONTROLS = "\t\n\r\f\u0085";

    private PlainFiles() {}

    /** Empty where there are signs in it that no text has. */
    static Optional<EvidenceKind> kind(byte[] file) {
        return decoded(file)
                .filter(PlainFiles::hasOnlySignsOfTexts)
                .map(text -> isTable(text) ? EvidenceKind.CSV : EvidenceKind.TEXT);
    }

    /** A loop: in the last minutes before a deadline a stream over the letters was half of all work. */
    private static boolean hasOnlySignsOfTexts(String text) {
        for (int at = 0; at < text.length(); at++) {
            char sign = text.charAt(at);
            boolean printed = sign >= ' ' && sign <= '~';
            if (!printed && Character.isISOControl(sign) && KEPT_CONTROLS.indexOf(sign) < 0) {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> decoded(byte[] file) {
        int first = file.length > 1 ? (file[0] & 0xff) << 8 | file[1] & 0xff : 0;
        Stream<Charset> tried = switch (first) {
            case 0xfffe, 0xfeff -> Stream.of(StandardCharsets.UTF_16);
            default -> Stream.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"));
        };
        return tried.flatMap(encoding -> decoded(file, encoding).stream()).findFirst();
    }

    private static Optional<String> decoded(byte[] file, Charset encoding) {
        try {
            return Optional.of(
                    encoding.newDecoder().decode(ByteBuffer.wrap(file)).toString());
        } catch (CharacterCodingException another) {
            return Optional.empty();
        }
    }

    /** At least two lines, and in each as many signs between cells as in the first; in a text, a space follows a comma. */
    private static boolean isTable(String text) {
        List<String> lines =
                text.lines().filter(line -> !line.isBlank()).limit(200).toList();
        return lines.size() > 1
                && PARTS_CELLS.stream().anyMatch(sign -> {
                    int cells = count(lines.getFirst(), sign);
                    return cells > 0
                            && lines.stream().allMatch(line -> count(line, sign) == cells)
                            && lines.stream().noneMatch(line -> line.contains(sign + " "));
                });
    }

    private static int count(String line, char sign) {
        int count = 0;
        for (int at = line.indexOf(sign); at >= 0; at = line.indexOf(sign, at + 1)) {
            count++;
        }
        return count;
    }
}
