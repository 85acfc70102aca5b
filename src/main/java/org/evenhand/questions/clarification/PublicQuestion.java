package org.evenhand.questions.clarification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.evenhand.shared.TenderId;

/**
 * Question as everybody reads it.
 *
 * @param words empty where they stay with the buyers
 * @param language of the page on which it was asked
 * @param came the day on which it was asked
 * @param answer empty where there is none
 * @param reason why it was refused or taken back; empty where none is given
 * @param into the question that asks the same
 * @param tenderVersion the version of the tender that came with the answer
 * @param at when what everybody reads of it changed last
 */
public record PublicQuestion(
        TenderId tender,
        int number,
        QuestionState state,
        String words,
        String language,
        LocalDate came,
        String answer,
        String reason,
        Optional<Integer> into,
        Optional<Integer> tenderVersion,
        Instant at) {}
