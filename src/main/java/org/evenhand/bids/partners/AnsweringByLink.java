package org.evenhand.bids.partners;

import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.evenhand.people.accounts.Tokens;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whoever holds a link from a letter answers for a partner, without an account. A link shows what names that partner and nothing
 * else, until everything that it shows is answered, another takes its place, it is taken back, or the deadline is past. Looking
 * at it changes nothing.
 */
@Service
@Transactional
@PermitAll
public class AnsweringByLink {

    /** The path of the page behind the link, before the token. */
    public static final String PATH = PartnerRequests.PATH;

    private final PartnerRows rows;
    private final PartnerAnswers answers;

    AnsweringByLink(PartnerRows rows, PartnerAnswers answers) {
        this.rows = rows;
        this.answers = answers;
    }

    /** What a link shows; empty where it never was one or is one no more. */
    @Transactional(readOnly = true)
    public Optional<AskedOfPartner> find(String token) {
        return rows.link(Tokens.hash(token)).flatMap(place -> answers.find(place, byLink(token)));
    }

    private static Predicate<PartnerAsk> byLink(String token) {
        String hash = Tokens.hash(token);
        return ask -> ask.state() == PartnerAsk.State.OPEN && ask.link().equals(hash);
    }

    /**
     * Answers what a link shows.
     *
     * @param name of the person who answers
     */
    public PartnerOutcome answer(String token, String name, List<PartnerReply> replies) {
        return rows.link(Tokens.hash(token))
                .map(place -> answers.answer(
                        place, byLink(token), new PartnerAnswers.Person(name, Optional.empty(), ""), replies))
                .orElseGet(PartnerOutcome.Gone::new);
    }
}
