package org.evenhand.people.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.evenhand.design.ActionButton;
import org.evenhand.design.DateFormField;
import org.evenhand.design.Messages;
import org.evenhand.design.TextFormField;
import org.evenhand.people.EditingProfile;
import org.evenhand.people.EditingProfile.Accreditation;
import org.evenhand.people.Outcome;
import org.evenhand.shared.OrganisationId;

/** List of what others have confirmed of an organisation, where that can be checked, and until when it holds. */
final class AccreditationList extends Div {

    private final transient PeopleFormPage page;
    private final transient Messages messages;
    private final transient EditingProfile profile;
    private final transient OrganisationId organisation;
    private final LocalDate today;

    AccreditationList(PeopleFormPage page, EditingProfile profile, OrganisationId organisation, LocalDate today) {
        this.page = page;
        this.messages = page.words();
        this.profile = profile;
        this.organisation = organisation;
        this.today = today;
        draw();
    }

    private void draw() {
        removeAll();
        List<Accreditation> held = profile.accreditations(organisation);
        boolean mayEdit = profile.mayEdit(organisation);
        if (held.isEmpty()) {
            add(new Paragraph(messages.say("accreditation.none")));
        } else {
            UnorderedList list = new UnorderedList();
            held.forEach(one -> list.add(item(one, mayEdit)));
            add(list);
        }
        if (mayEdit) {
            addOne();
        }
    }

    private ListItem item(Accreditation one, boolean mayEdit) {
        String until = one.expires()
                .map(day -> messages.say("accreditation.until", messages.date(day)))
                .orElseGet(() -> messages.say("accreditation.no-end"));
        ListItem item = new ListItem(new Span(one.name() + ". " + one.evidence() + ". " + until));
        if (mayEdit) {
            item.add(PeopleFormPage.buttons(
                    new ActionButton(messages.say("accreditation.remove", one.name()), ActionButton.Kind.PLAIN, () -> {
                        profile.remove(organisation, one);
                        draw();
                    })));
        }
        return item;
    }

    private void addOne() {
        TextFormField name = new TextFormField(messages.say("accreditation.name"))
                .hint(messages.say("accreditation.name.hint"))
                .upTo(120);
        TextFormField evidence = new TextFormField(messages.say("accreditation.evidence"))
                .hint(messages.say("accreditation.evidence.hint"))
                .upTo(500);
        DateFormField expires = new DateFormField(messages.say("accreditation.expires"), today);
        expires.optional();
        add(new H3(messages.say("accreditation.add")), name, evidence, expires);
        add(PeopleFormPage.buttons(new ActionButton(
                messages.say("accreditation.add.act"), ActionButton.Kind.PLAIN, () -> {
                    page.clear();
                    List.of(name, evidence).forEach(TextFormField::accept);
                    expires.accept();
                    if (expires.refusal().isPresent()) {
                        page.refuse(expires, expires.refusal().get());
                        return;
                    }
                    Optional<LocalDate> day = expires.value();
                    switch (profile.add(organisation, name.value(), evidence.value(), day)) {
                        case Outcome.Done<Accreditation> done -> draw();
                        case Outcome.Refused<Accreditation> refused ->
                            page.refuse(
                                    switch (refused.why()) {
                                        case NAME_MISSING -> name;
                                        case DATE_PAST -> expires;
                                        case TOO_LONG -> name.value().length() > name.longest() ? name : evidence;
                                        default -> evidence;
                                    },
                                    refused.why());
                    }
                })));
    }
}
