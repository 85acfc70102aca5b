package org.evenhand.signin.credentials;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.crypto.spec.SecretKeySpec;
import org.evenhand.people.accounts.Account;
import org.evenhand.people.accounts.Accounts;
import org.evenhand.people.accounts.Tokens;
import org.evenhand.shared.AccountId;
import org.evenhand.shared.Moments;
import org.evenhand.shared.Token;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Codes that an app shows for half a minute (RFC 6238), and the recovery codes for when the app is lost. */
@Component
public class OneTimeCodes {

    private static final Duration STEP = Duration.ofSeconds(30);
    private static final int RECOVERY_CODES = 10;
    private static final String BASE_32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private final TimeBasedOneTimePasswordGenerator generator = new TimeBasedOneTimePasswordGenerator(STEP, 6);
    private final Secrets secrets;
    private final Accounts accounts;
    private final JdbcClient jdbc;
    private final Clock clock;

    OneTimeCodes(Secrets secrets, Accounts accounts, JdbcClient jdbc, Clock clock) {
        this.secrets = secrets;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A new key, 160 bits. */
    public byte[] newKey() {
        return Token.bytes(20);
    }

    public String seal(byte[] key) {
        return secrets.seal(key);
    }

    /** The key as it is typed into an app: Base 32 (RFC 4648), 160 bits making 32 characters. */
    public static String typed(byte[] key) {
        StringBuilder text = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte one : key) {
            buffer = buffer << 8 | one & 0xff;
            bits += 8;
            while (bits >= 5) {
                bits -= 5;
                text.append(BASE_32.charAt(buffer >> bits & 31));
            }
        }
        if (bits > 0) {
            text.append(BASE_32.charAt(buffer << 5 - bits & 31));
        }
        return text.toString();
    }

    /** The address that apps read off a square code. */
    public static String address(byte[] key, String email) {
        String label =
                URLEncoder.encode("Evenhand:" + email, StandardCharsets.UTF_8).replace("+", "%20");
        return "otpauth://totp/" + label + "?secret=" + typed(key) + "&issuer=Evenhand";
    }

    /** Whether the code is right now, half a minute ago or in half a minute. */
    public boolean isRight(byte[] key, String code) {
        return !stepOf(key, code).isEmpty();
    }

    /** Whether the account's code is right and of a later time than the last one used. */
    public boolean spend(Account account, String code) {
        return account.codeSecret().flatMap(secrets::open).stream()
                .flatMap(key -> stepOf(key, code).stream())
                .anyMatch(step -> accounts.spendStep(account.id(), step));
    }

    private List<Long> stepOf(byte[] key, String code) {
        String figures = code.replaceAll("\\s", "");
        Instant now = clock.instant();
        return Stream.of(now, now.minus(STEP), now.plus(STEP))
                .filter(moment -> same(codeAt(key, moment), figures))
                .map(moment -> moment.getEpochSecond() / STEP.toSeconds())
                .limit(1)
                .toList();
    }

    /** The code that the app shows at a moment. */
    public String codeAt(byte[] key, Instant moment) {
        try {
            return generator.generateOneTimePasswordString(new SecretKeySpec(key, "RAW"), moment, Locale.ROOT);
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean same(String left, String right) {
        return MessageDigest.isEqual(left.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
    }

    /** Ten new recovery codes in place of the old ones; only their hashes are kept. */
    public List<String> newRecoveryCodes(AccountId account) {
        forgetRecoveryCodes(account);
        List<String> codes =
                Stream.generate(() -> Tokens.typed(3)).limit(RECOVERY_CODES).toList();
        codes.forEach(code -> jdbc.sql("insert into recovery_code (account, hash) values (?, ?)")
                .params(account.value(), Tokens.hashOfTyped(code))
                .update());
        return codes;
    }

    public void forgetRecoveryCodes(AccountId account) {
        jdbc.sql("delete from recovery_code where account = ?")
                .param(account.value())
                .update();
    }

    public boolean spendRecoveryCode(AccountId account, String code) {
        return jdbc.sql("update recovery_code set used_at = ? where account = ? and hash = ? and used_at is null")
                        .params(Moments.at(clock.instant()), account.value(), Tokens.hashOfTyped(code))
                        .update()
                == 1;
    }

    public int recoveryCodesLeft(AccountId account) {
        return jdbc.sql("select count(*) from recovery_code where account = ? and used_at is null")
                .param(account.value())
                .query(Integer.class)
                .single();
    }
}
