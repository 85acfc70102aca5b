package org.evenhand.signin.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import org.evenhand.design.ActionButton;
import org.evenhand.design.Note;
import org.evenhand.design.PlainForm;
import org.evenhand.design.ScoreTable;
import org.evenhand.design.Shell;
import org.evenhand.design.SideFacts;
import org.evenhand.design.TextFormField;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.ui.PeopleNavigation;
import org.evenhand.signin.DemonstrationAccounts;
import org.evenhand.signin.account.FirstSetUp;
import org.evenhand.signin.oidc.OidcLinks;
import org.springframework.beans.factory.ObjectProvider;

/** Page on which people sign in: one form for password and code, posted as a browser posts. */
@AnonymousAllowed
@Route(value = "sign-in", layout = Shell.class)
class SignInView extends SignInPage implements BeforeEnterObserver {

    /** What an answer may bring back; each has its sentence. */
    private static final List<String> PROBLEMS =
            List.of("wrong", "later", "busy", "stale", "stranger", "away", "broken-off");

    private final transient FirstSetUp setUp;
    private final transient CurrentPerson current;
    private final transient OidcLinks elsewhere;
    private final transient ObjectProvider<DemonstrationAccounts> demo;

    SignInView(
            FirstSetUp setUp, CurrentPerson current, OidcLinks elsewhere, ObjectProvider<DemonstrationAccounts> demo) {
        this.setUp = setUp;
        this.current = current;
        this.elsewhere = elsewhere;
        this.demo = demo;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (current.signedIn().isPresent()) {
            event.forwardTo("");
            return;
        }
        if (setUp.isOpen()) {
            event.forwardTo(SetUpView.class);
            return;
        }
        begin(messages.say("sign-in.heading"));
        Map<String, List<String>> asked =
                event.getLocation().getQueryParameters().getParameters();
        if (asked.containsKey("signed-out")) {
            add(new Note(Note.Kind.SUCCESS, messages.say("sign-in.signed-out")));
        }
        if (asked.containsKey("ended")) {
            add(new Note(Note.Kind.INFO, messages.say("sign-in.ended")));
        }
        if (asked.containsKey("new-password")) {
            add(new Note(Note.Kind.SUCCESS, messages.say("sign-in.new-password")));
        }
        elsewhere.toSignIn().ifPresent(way -> add(wayIn(way)));
        PlainForm form = new PlainForm("sign-in");
        form.add(
                new TextFormField(messages.say("sign-in.email"))
                        .name("email")
                        .type(TextFormField.Type.EMAIL)
                        .autocomplete("username")
                        .onlyPosted(),
                new TextFormField(messages.say("sign-in.password"))
                        .name("password")
                        .type(TextFormField.Type.PASSWORD)
                        .autocomplete("current-password")
                        .onlyPosted(),
                new TextFormField(messages.say("sign-in.code"))
                        .hint(messages.say("sign-in.code.hint"))
                        .name("code")
                        .autocomplete("one-time-code")
                        .width(TextFormField.Width.MEDIUM)
                        .onlyPosted(),
                buttons(ActionButton.submit(messages.say("sign-in.act"))));
        add(
                form,
                new Paragraph(new Anchor(PeopleNavigation.FORGOTTEN, messages.say("sign-in.forgotten"))),
                new Paragraph(
                        new Span(messages.say("sign-in.no-account") + " "),
                        new Anchor(PeopleNavigation.REGISTER, messages.say("register.link"))));
        demo.ifAvailable(accounts -> beside(people(accounts)));
        PROBLEMS.stream()
                .filter(asked::containsKey)
                .findFirst()
                .ifPresent(one -> refuse(messages.say("sign-in." + one)));
    }

    private SideFacts people(DemonstrationAccounts accounts) {
        ScoreTable table = new ScoreTable(
                messages.say("sign-in.demo.caption"),
                List.of(
                        new ScoreTable.Column(messages.say("sign-in.demo.who"), ScoreTable.Kind.WORDS),
                        new ScoreTable.Column(messages.say("sign-in.demo.act"), ScoreTable.Kind.WORDS)));
        for (DemonstrationAccounts.Known one : accounts.known(messages)) {
            table.row(
                    ScoreTable.plain(one.is()),
                    DemoSignInButton.form(accounts, one, one.name(), ActionButton.Kind.PLAIN));
        }
        table.addClassName("people-demo");
        Div room = new Div(table);
        room.addClassName("wide-table");
        return new SideFacts()
                .part(
                        messages.say("sign-in.demo.heading"),
                        new Paragraph(new Span(messages.say("sign-in.demo.why") + " "), new Code(accounts.password())),
                        room);
    }
}
