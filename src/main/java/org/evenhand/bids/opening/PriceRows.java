package org.evenhand.bids.opening;

import java.util.Arrays;
import java.util.Optional;
import org.evenhand.bids.opening.OpenedBid.Price;
import org.evenhand.bids.sealing.SealedContent;
import org.evenhand.record.By;
import org.evenhand.shared.Moments;
import org.evenhand.shared.TenderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Repository of the openings of prices, and of what they found. */
@Repository
class PriceRows {

    private final JdbcClient jdbc;

    PriceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<BidOpening> find(TenderId tender) {
        return jdbc.sql("select * from price_opening where tender = ?")
                .param(tender.value())
                .query((row, number) -> new BidOpening(
                        tender, By.read(row, "first").orElseThrow(), By.read(row, "second"), Optional.empty()))
                .optional();
    }

    /** Whether the price of any bid is sealed that is open without it. */
    boolean isAnySealed(TenderId tender) {
        return jdbc.sql("select count(*) from opened_bid where tender = ? and price = ? and content is not null")
                        .params(tender.value(), Price.STILL_SEALED.word())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Keeps who begins; whoever began before and was left alone gives way. */
    void begin(TenderId tender, By first) {
        int there = jdbc.sql("update price_opening set first_by = ?, first_account = ?, first_at = ?"
                        + " where tender = ? and second_at is null")
                .params(Arrays.asList(first.name(), first.accountId(), Moments.at(first.at()), tender.value()))
                .update();
        if (there == 0) {
            jdbc.sql("insert into price_opening (tender, first_by, first_account, first_at) values (?, ?, ?, ?)")
                    .params(Arrays.asList(tender.value(), first.name(), first.accountId(), Moments.at(first.at())))
                    .update();
        }
    }

    /** Keeps who completes it; whether nobody else did meanwhile. */
    boolean complete(BidOpening begun, By second) {
        return jdbc.sql("update price_opening set second_by = ?, second_account = ?, second_at = ?"
                                + " where tender = ? and second_at is null and first_at = ?")
                        .params(Arrays.asList(
                                second.name(),
                                second.accountId(),
                                Moments.at(second.at()),
                                begun.tender().value(),
                                Moments.at(begun.first().at())))
                        .update()
                == 1;
    }

    /** Keeps a bid with its price; where that could not be opened, the bid as it was. */
    void found(OpenedBid bid, Optional<SealedContent> whole) {
        jdbc.sql("update opened_bid set content = coalesce(?, content), price = ?"
                        + " where tender = ? and lot = ? and organisation = ? and number = ? and price = ?")
                .params(Arrays.asList(
                        whole.map(SealedContent::text).orElse(null),
                        (whole.isPresent() ? Price.OPEN : Price.UNFIT).word(),
                        bid.reference().tender().value(),
                        bid.reference().lot(),
                        bid.reference().provider().value(),
                        bid.number(),
                        Price.STILL_SEALED.word()))
                .update();
    }
}
