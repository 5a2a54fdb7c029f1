package org.folkmoot.account;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param key keys of 32 bytes in Base64: the first encrypts the secrets of second factors, all of them decrypt; several
 *     nodes need the same ones. Without any a key is made once, in the file {@code account.key} of the data folder, which
 *     may hold several too, one a line.
 */
@ConfigurationProperties("folkmoot.account")
record AccountSettings(@DefaultValue List<String> key) {}
