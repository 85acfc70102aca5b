/** Contents of a tender folder as YAML mappings: tender, criteria, scheme, bids, panel. */
@NullMarked
package org.evenhand.folders.content;

import org.jspecify.annotations.NullMarked;
