package org.evenhand.notices.ui.worth;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.evenhand.design.Messages;
import org.evenhand.notices.worth.ProfileOutlook;
import org.evenhand.people.EditingProfile.Accreditation;
import org.evenhand.people.Organisation.ProfileField;

/** Profile of an organisation as a bid sees it: what it already answers, what is missing there, and what others have confirmed. */
final class ProfilePart extends Div {

    private final transient Messages messages;
    private final transient ProfileOutlook outlook;

    /**
     * The part.
     *
     * @param address of the profile
     * @param deadline the day by which a bid must be there
     */
    ProfilePart(Messages messages, ProfileOutlook outlook, String address, LocalDate deadline) {
        this.messages = messages;
        this.outlook = outlook;
        DescriptionList answers = new DescriptionList();
        answers.addClassName("fact-list");
        outlook.answered()
                .forEach(field -> answers.add(
                        new DescriptionList.Term(name(field)), new DescriptionList.Description(answer(field))));
        add(
                new Paragraph(messages.say(
                        "worth.profile.intro", outlook.organisation().name())),
                answers);
        if (!outlook.missing().isEmpty()) {
            add(
                    new H3(messages.say("worth.profile.missing")),
                    new Paragraph(messages.list(
                            outlook.missing().stream().map(this::name).toList())));
        }
        add(new Paragraph(new Anchor(address, messages.say("worth.profile.link"))));
        if (!outlook.accreditations().isEmpty()) {
            UnorderedList list = new UnorderedList();
            outlook.accreditations().forEach(one -> list.add(new ListItem(said(one, deadline))));
            add(new H3(messages.say("worth.profile.accreditations")), list);
        }
    }

    private String name(ProfileField field) {
        return messages.say("profile." + field.word());
    }

    private String answer(ProfileField field) {
        String said = outlook.organisation().says(field);
        return field.choices().isEmpty() ? said : messages.say("profile." + field.word() + "." + said);
    }

    private String said(Accreditation one, LocalDate deadline) {
        if (ProfileOutlook.isOverBy(one, deadline)) {
            return messages.say(
                    "worth.profile.runs-out",
                    one.name(),
                    messages.date(one.expires().orElseThrow()));
        }
        return one.expires()
                .map(day -> messages.say("worth.profile.until", one.name(), messages.date(day)))
                .orElseGet(one::name);
    }
}
