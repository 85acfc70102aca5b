package org.evenhand.samples.ui;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;
import org.evenhand.design.Messages;
import org.evenhand.samples.folders.KeptOutcome;

/** Says how the sheet compares with the one kept when the tender was first seen. */
final class KeptWords {

    private KeptWords() {}

    static Paragraph piece(Messages messages, KeptOutcome outcome) {
        Paragraph piece = new Paragraph(
                switch (outcome) {
                    case KeptOutcome.FirstSeen first -> messages.say("kept.first");
                    case KeptOutcome.Same same -> messages.say("kept.same", messages.moment(same.keptAt()));
                    case KeptOutcome.Differs differs -> messages.say("kept.differs", messages.moment(differs.keptAt()));
                    case KeptOutcome.FolderChanged changed ->
                        messages.say(
                                changed.line().isPresent() ? "kept.folder-changed" : "kept.folder-changed.same",
                                messages.moment(changed.keptAt()));
                });
        piece.addClassName("quiet");
        line(outcome).ifPresent(line -> piece.add(new Span(" "), messages.inEnglish(new Span(line))));
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
