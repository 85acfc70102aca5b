package org.evenhand.samples.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.evenhand.design.Words;
import org.evenhand.samples.KeptOutcome;

/** Says how the sheet compares with the one kept when the tender was first seen. */
final class KeptWords {

    private KeptWords() {}

    static Paragraph piece(Words words, KeptOutcome outcome) {
        Paragraph piece = new Paragraph(
                switch (outcome) {
                    case KeptOutcome.FirstSeen first -> words.say("kept.first");
                    case KeptOutcome.Same same -> words.say("kept.same", words.moment(same.keptAt()));
                    case KeptOutcome.Differs differs -> words.say("kept.differs", words.moment(differs.keptAt()));
                    case KeptOutcome.FolderChanged changed ->
                        words.say(
                                changed.line().isPresent() ? "kept.folder-changed" : "kept.folder-changed.same",
                                words.moment(changed.keptAt()));
                });
        piece.addClassName("quiet");
        line(outcome).ifPresent(line -> piece.add(new Span(" "), words.inEnglish(new Span(line))));
        return piece;
    }

    private static Optional<String> line(KeptOutcome outcome) {
        return switch (outcome) {
            case KeptOutcome.Differs differs -> Optional.of(differs.line());
            case KeptOutcome.FolderChanged changed -> changed.line();
            case KeptOutcome.FirstSeen first -> Optional.empty();
            case KeptOutcome.Same same -> Optional.empty();
        };
    }
}
