package org.evenhand.tenders.ui.comments;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.evenhand.criteria.FrameworkReading;
import org.evenhand.design.Breadcrumbs;
import org.evenhand.design.FileLink;
import org.evenhand.design.PageContents;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.shared.Days;
import org.evenhand.shared.Roles;
import org.evenhand.tenders.drafting.DraftTender;
import org.evenhand.tenders.ui.DraftDesk;
import org.evenhand.tenders.ui.DraftNavigation;
import org.evenhand.tenders.ui.DraftPage;

/** The draft as a form to be printed, with room to write beside every criterion, and the same as a PDF file. */
@RolesAllowed({Roles.COMMISSIONER, Roles.AUDITOR})
@Route(value = DraftNavigation.DRAFT + "/comments/form", layout = Shell.class)
class CommentFormView extends DraftPage {

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
        Div paper = new Div(FileLink.to(
                messages.say("comments.form.pdf"),
                FileLink.name(tender.title(), tender.id().value()) + ".pdf",
                "application/pdf",
                () -> form(desk.drafting().find(id).orElseThrow(NotFoundException::new))
                        .file(messages.date(Days.today(desk.clock())))));
        paper.addClassName("screen-only");
        add(paper);
        SideFacts facts = new SideFacts()
                .part(
                        messages.say("comments.form.use"),
                        messages.say("comments.form.use.how"),
                        messages.say("comments.form.use.type"));
        facts.addClassName("screen-only");
        beside(facts);
        form(tender).pieces().forEach(this::add);
        facts.add(PageContents.of(messages, CommentNavigation.form(id), this));
    }

    private PaperForm form(DraftTender tender) {
        return new PaperForm(
                messages, tender, FrameworkReading.of(desk.checking().framework(id)));
    }
}
