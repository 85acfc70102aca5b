package org.evenhand.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenhand.evidence.intake.SomeFiles.joined;
import static org.evenhand.evidence.intake.SomeFiles.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.evenhand.evidence.EvidenceKind;
import org.evenhand.evidence.intake.Intake.Known;
import org.evenhand.evidence.intake.Intake.Objection;
import org.evenhand.evidence.intake.Intake.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a file is stands in it; what would be another to somebody else is not taken. */
class KindsTest {

    private static byte[] some(EvidenceKind kind) {
        return switch (kind) {
            case PDF -> SomeFiles.pdf("Two paid panel members");
            case PNG -> SomeFiles.picture("png");
            case JPEG -> SomeFiles.picture("jpeg");
            case TEXT -> text("Dw i\u2019n dysgu Cymraeg.\nWe meet on Mondays, with tea.\n");
            case CSV -> text("name,people\nhearth,4\nfold,5\n");
            case DOCX -> SomeFiles.docx(Map.of());
            case XLSX -> SomeFiles.xlsx();
            case ODT -> SomeFiles.open("text");
            case ODS -> SomeFiles.open("spreadsheet");
        };
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_is_known_by_its_content(EvidenceKind kind) {
        assertThat(Kinds.of(some(kind))).isEqualTo(new Known(kind));
    }

    @Test
    void a_text_may_be_written_as_older_systems_do() {
        byte[] latin = "Caf\u00e9 \u2013 t\u00f4".getBytes(java.nio.charset.Charset.forName("windows-1252"));
        byte[] wide = joined(new byte[] {(byte) 0xff, (byte) 0xfe}, "T\u0177".getBytes(StandardCharsets.UTF_16LE));

        assertThat(Kinds.of(latin)).isEqualTo(new Known(EvidenceKind.TEXT));
        assertThat(Kinds.of(wide)).isEqualTo(new Known(EvidenceKind.TEXT));
    }

    static Stream<Arguments> others() {
        byte[] old = joined(
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1},
                new byte[600]);
        return Stream.of(
                Arguments.of("a program", joined(text("MZ\u0090\0"), new byte[300])),
                Arguments.of("a page of the web", text("<!DOCTYPE html><html><script>alert(1)</script></html>")),
                Arguments.of("a drawing", text("<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>")),
                Arguments.of("a script", text("#!/bin/sh\nrm -rf /\n")),
                Arguments.of("a moving picture", text("GIF89a\1\0\1\0\0\0\0;")),
                Arguments.of("an archive", SomeFiles.zip(Map.of("plan.pdf", "x"))),
                Arguments.of("a program of Java", SomeFiles.zip(Map.of("META-INF/MANIFEST.MF", "Main-Class: A"))),
                Arguments.of("slides", SomeFiles.open("presentation")),
                Arguments.of("an old Word document", old),
                Arguments.of("a text with a control character behind", text("x".repeat(70_000) + "\u0007")),
                Arguments.of("rich text", text("{\\rtf1\\ansi Hello}")),
                Arguments.of("nothing but zeros", new byte[1000]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("others")
    void whatever_else_comes_is_not_taken(String what, byte[] file) {
        assertThat(Kinds.of(file)).isEqualTo(new Objection(Problem.OTHER_KIND));
    }

    static Stream<Arguments> twice() {
        byte[] archive = SomeFiles.docx(Map.of());
        byte[] pdf = SomeFiles.pdf("x");
        return Stream.of(
                Arguments.of("a picture and a PDF", SomeFiles.withSegment(SomeFiles.picture("jpeg"), 0xfe, pdf)),
                Arguments.of("a picture and an archive", joined(SomeFiles.picture("png"), archive)),
                Arguments.of("a PDF and an archive", joined(pdf, archive)),
                Arguments.of("a text and a PDF", joined(text("Hello\n"), pdf)),
                Arguments.of("an archive and a PDF", SomeFiles.zip(Map.of("%PDF-1.4", "x"))),
                Arguments.of("two archives", joined(archive, SomeFiles.xlsx())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("twice")
    void what_is_two_kinds_at_once_is_not_taken(String what, byte[] file) {
        assertThat(Kinds.of(file)).isInstanceOf(Objection.class);
    }

    @Test
    void programs_inside_office_documents_are_not_taken() {
        assertThat(Kinds.of(SomeFiles.docx(Map.of("word/vbaProject.bin", "x"))))
                .isEqualTo(new Objection(Problem.PROGRAMS_INSIDE));
    }

    @Test
    void a_picture_of_too_many_dots_is_refused_before_it_is_unpacked() {
        byte[] bomb = SomeFiles.picture("png");
        ByteBuffer.wrap(bomb).putInt(16, 65_000).putInt(20, 65_000);

        assertThat(Kinds.of(bomb)).isEqualTo(new Objection(Problem.PICTURE_TOO_LARGE));
    }

    @Test
    void half_a_picture_and_half_an_archive_are_broken() {
        for (EvidenceKind kind : new EvidenceKind[] {EvidenceKind.JPEG, EvidenceKind.PNG, EvidenceKind.DOCX}) {
            byte[] whole = some(kind);
            assertThat(Kinds.of(java.util.Arrays.copyOf(whole, whole.length / 2)))
                    .as(kind.word())
                    .isEqualTo(new Objection(Problem.BROKEN));
        }
    }
}
