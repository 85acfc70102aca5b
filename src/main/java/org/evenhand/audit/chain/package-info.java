/** The chain of hashes that runs through the record, and the heads of it that are exported. */
@NullMarked
package org.evenhand.audit.chain;

import org.jspecify.annotations.NullMarked;
