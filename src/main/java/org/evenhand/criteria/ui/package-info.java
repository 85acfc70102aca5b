/** The pages of the commissioner's workbench. */
@NullMarked
package org.evenhand.criteria.ui;

import org.jspecify.annotations.NullMarked;
