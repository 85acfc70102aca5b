package org.evenhand.signin.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Map;
import org.evenhand.design.ActButton;
import org.evenhand.design.Note;
import org.evenhand.design.PlainForm;
import org.evenhand.design.ScoreTable;
import org.evenhand.design.Shell;
import org.evenhand.design.TextEntry;
import org.evenhand.people.CurrentPerson;
import org.evenhand.people.DemoAccounts;
import org.evenhand.people.ui.PeopleNavigation;
import org.evenhand.signin.FirstSetUp;
import org.evenhand.signin.oidc.OidcLinks;
import org.springframework.beans.factory.ObjectProvider;

/** Where people sign in: one form for password and code, posted as a browser posts. */
@AnonymousAllowed
@Route(value = "sign-in", layout = Shell.class)
class SignInView extends SignInPage implements BeforeEnterObserver {

    /** What an answer may bring back; each has its sentence. */
    private static final List<String> PROBLEMS =
            List.of("wrong", "later", "busy", "stale", "stranger", "away", "broken-off");

    private final transient FirstSetUp setUp;
    private final transient CurrentPerson current;
    private final transient OidcLinks elsewhere;
    private final transient ObjectProvider<DemoAccounts> demo;

    SignInView(FirstSetUp setUp, CurrentPerson current, OidcLinks elsewhere, ObjectProvider<DemoAccounts> demo) {
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
        begin(words.say("sign-in.heading"));
        Map<String, List<String>> asked =
                event.getLocation().getQueryParameters().getParameters();
        if (asked.containsKey("signed-out")) {
            add(new Note(Note.Kind.SUCCESS, words.say("sign-in.signed-out")));
        }
        if (asked.containsKey("ended")) {
            add(new Note(Note.Kind.INFO, words.say("sign-in.ended")));
        }
        if (asked.containsKey("new-password")) {
            add(new Note(Note.Kind.SUCCESS, words.say("sign-in.new-password")));
        }
        elsewhere.toSignIn().ifPresent(way -> add(wayIn(way)));
        PlainForm form = new PlainForm("sign-in");
        form.add(
                new TextEntry(words.say("sign-in.email"))
                        .name("email")
                        .type(TextEntry.Type.EMAIL)
                        .autocomplete("username")
                        .onlyPosted(),
                new TextEntry(words.say("sign-in.password"))
                        .name("password")
                        .type(TextEntry.Type.PASSWORD)
                        .autocomplete("current-password")
                        .onlyPosted(),
                new TextEntry(words.say("sign-in.code"))
                        .hint(words.say("sign-in.code.hint"))
                        .name("code")
                        .autocomplete("one-time-code")
                        .width(TextEntry.Width.MEDIUM)
                        .onlyPosted(),
                buttons(ActButton.submit(words.say("sign-in.act"))));
        add(form, new Paragraph(new Anchor(PeopleNavigation.FORGOTTEN, words.say("sign-in.forgotten"))));
        demo.ifAvailable(this::demonstrate);
        PROBLEMS.stream().filter(asked::containsKey).findFirst().ifPresent(one -> refuse(words.say("sign-in." + one)));
    }

    private void demonstrate(DemoAccounts accounts) {
        add(new H2(words.say("sign-in.demo.heading")));
        add(new Paragraph(new Span(words.say("sign-in.demo.why") + " "), new Code(DemoAccounts.PASSWORD)));
        ScoreTable table = new ScoreTable(
                words.say("sign-in.demo.caption"),
                List.of(
                        new ScoreTable.Column(words.say("sign-in.demo.who"), ScoreTable.Kind.WORDS),
                        new ScoreTable.Column(words.say("sign-in.demo.act"), ScoreTable.Kind.WORDS)));
        for (DemoAccounts.Known one : accounts.known()) {
            table.row(
                    ScoreTable.plain(words.say("sign-in.demo.is." + one.key(), one.email())),
                    DemoSignInButton.form(one, one.name(), ActButton.Kind.PLAIN));
        }
        table.addClassName("people-demo");
        Div room = new Div(table);
        room.addClassName("wide-table");
        add(room);
    }
}
