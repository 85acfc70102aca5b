package org.evenhand.criteria.ui.packs;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.evenhand.criteria.ui.CriteriaNavigation;
import org.evenhand.design.BrokenFolder;
import org.evenhand.design.Messages;
import org.evenhand.design.MistakeList;
import org.evenhand.design.Note;
import org.evenhand.design.PageContents;
import org.evenhand.design.Shell;
import org.evenhand.packs.PackShelf;
import org.evenhand.packs.RulePack;
import org.evenhand.packs.RulePacks;
import org.evenhand.shared.Days;

/** The rule packs: what each is for and when it is in force. Those for a tender that begins today come first. */
@AnonymousAllowed
@Route(value = CriteriaNavigation.PACKS, layout = Shell.class)
class PacksView extends Div implements HasDynamicTitle {

    private final transient Messages messages = Messages.here();

    PacksView(RulePacks packs, Clock clock) {
        PackShelf shelf = packs.all();
        Div intro = new Div(new H1(messages.say("packs.heading")), new Paragraph(messages.say("packs.intro")));
        intro.addClassName("reading");
        add(intro);
        LocalDate today = Days.today(clock);
        List<RulePack> now =
                shelf.whole().stream().filter(pack -> pack.inForce().on(today)).toList();
        List<RulePack> others =
                shelf.whole().stream().filter(pack -> !now.contains(pack)).toList();
        if (shelf.whole().isEmpty() && shelf.broken().isEmpty()) {
            add(new Paragraph(messages.say("packs.none")));
        }
        list("packs.now", now);
        list("packs.others", others);
        shelf.broken().forEach(pack -> add(broken(pack)));
        intro.add(PageContents.of(messages, CriteriaNavigation.PACKS, this).inLines());
    }

    private void list(String heading, List<RulePack> packs) {
        if (packs.isEmpty()) {
            return;
        }
        Div cards = new Div();
        cards.addClassNames("cards", "cards-in-pairs");
        packs.forEach(pack -> cards.add(piece(pack)));
        add(new Section(new H2(messages.say(heading)), cards));
    }

    private Component piece(RulePack pack) {
        Article piece = new Article();
        piece.addClassName("card");
        piece.add(
                messages.inEnglish(new H3(new Anchor(CriteriaNavigation.pack(pack.id()), pack.title()))),
                messages.inEnglish(new Paragraph(pack.summary())),
                new Paragraph(messages.say(
                        "packs.measures", BigDecimal.valueOf(pack.measures().size()), PackDays.of(messages, pack))),
                new PackWeights(messages, pack).kindsInWords());
        pack.caution().ifPresent(caution -> piece.add(messages.inEnglish(new Note(Note.Kind.WARNING, caution))));
        return piece;
    }

    private Component broken(PackShelf.BrokenPack pack) {
        return new BrokenFolder(
                messages.say("packs.broken.heading", pack.folder()),
                messages.say("packs.broken.why"),
                new MistakeList(
                        messages,
                        pack.mistakes().stream()
                                .map(mistake -> new MistakeList.Mistake(
                                        messages.say(
                                                "packs.broken.where", mistake.file(), String.valueOf(mistake.line())),
                                        mistake.what()))
                                .toList()));
    }

    @Override
    public String getPageTitle() {
        return messages.say("page.title", messages.say("packs.title"));
    }
}
