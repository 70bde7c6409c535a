"""From sections to fields: one module a field or family of fields, put together in `report`."""
