package org.evenhand.bids.sealing;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.evenhand.encryption.OpeningKey;
import org.evenhand.shared.TenderId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Repository of sealed rows. They are added and never changed; nothing stands beside them that counts or dates them. */
@Component
public class SealedRows {

    private final JdbcClient jdbc;

    SealedRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(SealedBid sealed) {
        jdbc.sql("insert into sealed_bid (id, tender, head, content) values (?, ?, ?, ?)")
                .params(sealed.id().value(), sealed.tender().value(), sealed.head(), sealed.content())
                .update();
    }

    /** Takes the rows away that were there before anything could be sealed. */
    void clear(TenderId tender) {
        jdbc.sql("delete from sealed_bid where tender = ?")
                .param(tender.value())
                .update();
    }

    /** The ids of all rows of a tender, in their order. */
    public List<SealedBidId> ids(TenderId tender) {
        return jdbc.sql("select id from sealed_bid where tender = ? order by id")
                .param(tender.value())
                .query((row, number) -> new SealedBidId(row.getString("id")))
                .list();
    }

    /** Hands over the head of each row of a tender, opened where it can be; the contents stay where they are. */
    public void heads(TenderId tender, OpeningKey key, BiConsumer<SealedBidId, Optional<SealedBid.Head>> taker) {
        jdbc.sql("select id, head from sealed_bid where tender = ? order by id")
                .param(tender.value())
                .query(row -> {
                    SealedBidId id = new SealedBidId(row.getString("id"));
                    taker.accept(id, SealedBid.head(key, id, tender, row.getBytes("head")));
                });
    }

    /** One row of a tender. */
    public SealedBid find(TenderId tender, SealedBidId id) {
        return jdbc.sql("select head, content from sealed_bid where id = ? and tender = ?")
                .params(id.value(), tender.value())
                .query((row, number) -> new SealedBid(id, tender, row.getBytes("head"), row.getBytes("content")))
                .single();
    }
}
