package org.evenhand.bids.offline;

import java.util.List;
import java.util.Optional;
import org.evenhand.bids.draft.BidField;
import org.evenhand.shared.AnswerOutcome.Reason;
import org.evenhand.shared.Constants;
import org.evenhand.shared.FieldPath;

/** Outcome of comparing a file with the bid as it stands. Nothing of it is kept yet. */
public sealed interface Compared {

    /** It is no file for this bid. */
    record Refused(Why why) implements Compared {}

    /** Reason for which a file is not taken for this bid. */
    enum Why {
        /** It was not made here, or what says for which bid it was made is gone. */
        NOT_OURS,
        OTHER_TENDER,
        OTHER_LOT,
        OTHER_ORGANISATION;

        /** The word in message keys. */
        public String word() {
            return Constants.word(this);
        }
    }

    /**
     * It was made for this bid.
     *
     * @param madeFor the version of the tender for which it was made; empty where it is the one that counts
     * @param answers in the order of the form
     * @param unknown what stands in fields that the form does not have
     * @param empty how many questions are not answered in it
     */
    record Read(Optional<Integer> madeFor, List<Answer> answers, List<Unknown> unknown, int empty) implements Compared {
        /** Copies the lists. */
        public Read {
            answers = List.copyOf(answers);
            unknown = List.copyOf(unknown);
        }

        /** The answers that came out in one way. */
        public <T extends Outcome> List<Answer> that(Class<T> came) {
            return answers.stream()
                    .filter(answer -> came.isInstance(answer.outcome()))
                    .toList();
        }
    }

    /** An answer in a file. */
    record Answer(BidField field, FieldPath path, Outcome outcome) {}

    /** Something that stands in a file, and for which there is no question. */
    record Unknown(String name, String text) {}

    /** Relation of an answer in a file to the bid. */
    sealed interface Outcome {}

    /** Nothing stands there yet. */
    record New(String text) implements Outcome {}

    /** It stands there already. */
    record Same(String text) implements Outcome {}

    /** Something else stands there. */
    record Different(String now, String text) implements Outcome {}

    /** It was not touched since the file was made, and was changed in the bid meanwhile. */
    record Untouched(String now, String text) implements Outcome {}

    /** It cannot be understood, and is not kept. */
    record NotUnderstood(String written, Reason why) implements Outcome {}

    /** It is longer than can be kept. */
    record TooLong(String written, int most) implements Outcome {}

    /** The field stands in the file more than once, with different answers. */
    record Repeated(List<String> written) implements Outcome {
        /** Copies the answers. */
        public Repeated {
            written = List.copyOf(written);
        }
    }
}
