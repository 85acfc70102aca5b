package org.evenhand.samples.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.evenhand.design.Words;
import org.evenhand.samples.KeptSheets.Outcome;

/** Says how the sheet compares with the one kept when the tender was first seen. */
final class KeptWords {

    private KeptWords() {}

    static Paragraph piece(Words words, Outcome outcome) {
        Paragraph piece = new Paragraph(
                switch (outcome) {
                    case Outcome.FirstSeen first -> words.say("kept.first");
                    case Outcome.Same same -> words.say("kept.same", words.moment(same.keptAt()));
                    case Outcome.Differs differs -> words.say("kept.differs", words.moment(differs.keptAt()));
                    case Outcome.FolderChanged changed ->
                        words.say(
                                changed.line().isPresent() ? "kept.folder-changed" : "kept.folder-changed.same",
                                words.moment(changed.keptAt()));
                });
        piece.addClassName("kept");
        line(outcome).ifPresent(line -> piece.add(new Span(" "), words.inEnglish(new Span(line))));
        return piece;
    }

    private static Optional<String> line(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Differs differs -> Optional.of(differs.line());
            case Outcome.FolderChanged changed -> changed.line();
            case Outcome.FirstSeen first -> Optional.empty();
            case Outcome.Same same -> Optional.empty();
        };
    }
}
