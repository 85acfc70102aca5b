package org.evenhand.criteria.drafting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import org.evenhand.criteria.Framework;
import org.evenhand.criteria.FrameworkId;
import org.evenhand.criteria.FrozenCheck;
import org.evenhand.record.By;
import org.evenhand.shared.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Repository of the freezes of frameworks. */
@Repository
public class FreezeRows {

    private final JdbcClient jdbc;

    FreezeRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Since when nothing of it changes. */
    Optional<Framework.Frozen> frozen(FrameworkId id) {
        return jdbc.sql("select frozen_by, frozen_at from framework where id = ?")
                .param(id.value())
                .query((row, number) -> frozen(row))
                .single();
    }

    /** From now on the database itself refuses every change. */
    public void freeze(FrameworkId id, By by) {
        jdbc.sql("update framework set frozen_by = ?, frozen_account = ?, frozen_at = ? where id = ?")
                .params(Arrays.asList(by.name(), by.accountId(), Moments.at(by.at()), id.value()))
                .update();
    }

    /** Stands for everything that is frozen. */
    public String digest(FrameworkId id) {
        return FrozenCheck.digest(jdbc, id.value());
    }

    static Optional<Framework.Frozen> frozen(ResultSet row) throws SQLException {
        String by = row.getString("frozen_by");
        return by == null ? Optional.empty() : Optional.of(new Framework.Frozen(by, Moments.read(row, "frozen_at")));
    }
}
