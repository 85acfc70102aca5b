package org.evenhand.questions.clarification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.evenhand.record.By;
import org.evenhand.shared.Constants;
import org.evenhand.shared.Sha256;
import org.evenhand.shared.TenderId;
import org.springframework.modulith.NamedInterface;

/**
 * Question about a published tender, as the buyers have it. Who asked it is no part of it.
 *
 * @param number counted from 1 for each tender; it never changes
 * @param version counted up with whatever is changed
 * @param language of the page on which it was asked
 * @param words as they were asked; they never change
 * @param shown the words as they are published with the answer
 * @param answer as far as it is written
 * @param came the day on which it was asked or, typed in, came
 * @param typed who typed it in; empty where it was asked here
 * @param written who wrote last what is to be published
 * @param settled empty while it waits
 */
@NamedInterface("clarification")
public record Question(
        TenderId tender,
        int number,
        long version,
        QuestionState state,
        Manner manner,
        Channel channel,
        String language,
        String words,
        String shown,
        String answer,
        Instant askedAt,
        LocalDate came,
        Optional<By> typed,
        Optional<By> written,
        Optional<Settled> settled) {

    /** Manner in which a question is asked: who reads it before it is answered. */
    public enum Manner {
        /** Everybody reads its words at once. */
        OPEN,
        /** Only the buyers read its words until it is answered or refused. */
        SEALED;

        /** The word in the database and in message keys. */
        public String word() {
            return Constants.word(this);
        }

        static Manner of(String word) {
            return Constants.of(Manner.class, word).orElseThrow();
        }
    }

    /** Way on which a question came. */
    public enum Channel {
        /** Asked here by a provider who is signed in. */
        ONLINE,
        LETTER,
        TELEPHONE,
        EMAIL;

        /** The word in the database and in message keys. */
        public String word() {
            return Constants.word(this);
        }

        static Channel of(String word) {
            return Constants.of(Channel.class, word).orElseThrow();
        }
    }

    /**
     * Outcome of a question.
     *
     * @param by who settled it; of whoever took it back nothing but the moment
     * @param reason why it was refused or taken back; empty where none is given
     * @param into the question that asks the same
     * @param tenderVersion the version of the tender that came with the answer
     */
    public record Settled(By by, String reason, Optional<Integer> into, Optional<Integer> tenderVersion) {

        static Settled by(By by) {
            return new Settled(by, "", Optional.empty(), Optional.empty());
        }

        static Settled because(By by, String reason) {
            return new Settled(by, reason, Optional.empty(), Optional.empty());
        }

        static Settled into(By by, int other) {
            return new Settled(by, "", Optional.of(other), Optional.empty());
        }

        Settled with(int version, Instant now) {
            return new Settled(new By(by.account(), by.name(), now), reason, into, Optional.of(version));
        }
    }

    /** Whether it waits for its answer. */
    public boolean isOpen() {
        return state == QuestionState.ASKED;
    }

    /** Whether another question can be merged with it. */
    public boolean canTakeOthers() {
        return isOpen() || state == QuestionState.WITH_NEXT_VERSION || state == QuestionState.ANSWERED;
    }

    /** Whether the buyer changed the words for publication. */
    public boolean isEdited() {
        return !shown.equals(words);
    }

    /** As everybody reads it; empty where nobody outside the buyers may know of it yet. */
    public Optional<PublicQuestion> published() {
        boolean sealed = manner == Manner.SEALED;
        return switch (state) {
            case ASKED, WITH_NEXT_VERSION, WITHDRAWN -> sealed ? Optional.empty() : Optional.of(publishedAs(words));
            case ANSWERED, REFUSED -> Optional.of(publishedAs(shown));
            case MERGED -> Optional.of(publishedAs(sealed ? "" : shown));
        };
    }

    private PublicQuestion publishedAs(String text) {
        return new PublicQuestion(
                tender,
                number,
                state,
                text,
                language,
                came,
                state == QuestionState.ANSWERED ? answer : "",
                settled.map(Settled::reason).orElse(""),
                settled.flatMap(Settled::into),
                settled.flatMap(Settled::tenderVersion),
                settled.map(how -> how.by().at()).orElse(askedAt));
    }

    /** Stands for every word that was asked; the record holds it, and none of the words. */
    public String fingerprint() {
        return digest(Stream.of(
                tender.value(), String.valueOf(number), manner.word(), channel.word(), came.toString(), words));
    }

    /** Stands for what became of it, with every word that is published. */
    public String outcome() {
        return digest(Stream.of(
                tender.value(),
                String.valueOf(number),
                state.word(),
                shown,
                answer,
                settled.map(Settled::reason).orElse(""),
                settled.flatMap(Settled::into).map(String::valueOf).orElse(""),
                settled.flatMap(Settled::tenderVersion).map(String::valueOf).orElse("")));
    }

    private static String digest(Stream<String> parts) {
        return Sha256.of(parts.map(part -> part.length() + ":" + part).collect(Collectors.joining()))
                .toString();
    }
}
