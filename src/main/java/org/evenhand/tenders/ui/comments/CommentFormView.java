package org.evenhand.tenders.ui.comments;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.evenhand.criteria.DraftPart;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkReading;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.PageContents;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.shared.Roles;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.drafting.TenderFields;
import org.evenhand.tenders.ui.DraftDesk;
import org.evenhand.tenders.ui.DraftNavigation;
import org.evenhand.tenders.ui.DraftPage;

/** The draft as a form to be printed, with room to write beside every criterion. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = DraftNavigation.DRAFT + "/comments/form", layout = Shell.class)
class CommentFormView extends DraftPage {

    private static final int LINES = 4;

    CommentFormView(DraftDesk desk) {
        super(desk);
    }

    @Override
    public String heading(DraftTender tender) {
        return messages.say("comment.heading", tender.title());
    }

    @Override
    public Optional<Breadcrumbs.Stop> here() {
        return Optional.of(new Breadcrumbs.Stop(CommentNavigation.form(id), messages.say("comments.form.title")));
    }

    @Override
    public void draw(DraftTender tender, boolean writes) {
        NativeButton print = new NativeButton(messages.say("confirmation.print"));
        print.addClassNames("button", "print-button");
        print.getElement().setAttribute("type", "button").setAttribute("data-prints", "");
        add(print, new Paragraph(messages.say("comments.form.intro")));
        SideFacts facts = new SideFacts()
                .part(
                        messages.say("comments.form.use"),
                        messages.say("comments.form.use.how"),
                        messages.say("comments.form.use.type"));
        facts.addClassName("tenders-on-screen");
        beside(facts);
        String summary = tender.says(TenderFields.SUMMARY);
        if (!summary.isBlank()) {
            add(new Paragraph(summary));
        }
        FrameworkReading reading = FrameworkReading.of(desk.checking().framework(id));
        Framework framework = reading.framework();
        framework
                .sections()
                .forEach(section -> criteria(section.answer("title"), framework.criteria(section.id()), reading));
        criteria(messages.say("tender.gates"), framework.outside(), reading);
        add(new H2(messages.say("comments.whole")), new Paragraph(messages.say("comment.whole.what")), room());
        add(new Paragraph(messages.say("comments.form.name")), room());
        add(new Paragraph(messages.say("comments.form.back", tender.says(TenderFields.CONTACT))));
        facts.add(PageContents.of(messages, CommentNavigation.form(id), this));
    }

    private void criteria(String section, List<DraftPart> criteria, FrameworkReading reading) {
        if (criteria.isEmpty()) {
            return;
        }
        add(new H2(section));
        reading.criteria().stream()
                .filter(one -> criteria.stream()
                        .anyMatch(criterion -> criterion.id().equals(one.draft().id())))
                .forEach(one -> {
                    Div piece = new Div(new H3(one.draft().heading()));
                    piece.addClassName("tenders-keep-together");
                    CriterionPieces.told(messages, one, reading.framework().contract())
                            .forEach(piece::add);
                    piece.add(new Paragraph(messages.say("comment.what")), room());
                    add(piece);
                });
    }

    private static Div room() {
        Div room = new Div();
        for (int i = 0; i < LINES; i++) {
            Div line = new Div();
            line.addClassName("tenders-line-to-write-on");
            room.add(line);
        }
        room.getElement().setAttribute("aria-hidden", "true");
        return room;
    }
}
