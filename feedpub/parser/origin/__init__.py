"""Where a story comes from: datelines, bylines and timestamps, and the places, people, agencies and days in them."""
