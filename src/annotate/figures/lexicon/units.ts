/**
 * Units: type, then one entry each: British singular name, then further written forms. A leading "~" marks forms
 * that count only right after digits. Plurals and American spellings are derived.
 */
export const UNITS_BY_TYPE: Record<string, string> = {
  length:
    'metre ~m|kilometre km kms|centimetre cm cms|millimetre mm|decimetre dm|micrometre micron|nanometre nm|mile mi|yard yd yds|foot feet ft|inch inches|furlong|fathom|league|parsec|klick',
  area: 'hectare ~ha|acre|square-metre m2 m² sqm|square-kilometre km2 km² sqkm|square-foot sqft ft2 ft²|square-mile mi2 mi²|square-centimetre cm2 cm²',
  volume:
    'litre ~l lt ltr|millilitre ml mls|centilitre cl|decilitre dl|hectolitre hl|gallon gal gals|barrel bbl bbls bpd|pint|quart|bushel|cubic-metre m3 m³|cubic-kilometre km3 km³|cubic-centimetre cm3 cm³ cc|cubic-foot ft3 ft³|teaspoon tsp|tablespoon tbsp|teu',
  mass: 'tonne ~t|kilogram kilo kg kgs kilogramme|gram ~g ~gs gramme|milligram mg milligramme|microgram mcg µg μg microgramme|pound lb lbs|ounce oz|ton|stone|quintal|kiloton kilotonne|megaton megatonne|carat',
  speed: 'kilometre-per-hour kph kmh kmph|mile-per-hour mph|knot kts|metre-per-second',
  temperature: 'celsius centigrade|fahrenheit|kelvin',
  energy:
    'kilowatt-hour kwh|megawatt-hour mwh|gigawatt-hour gwh|terawatt-hour twh|watt-hour wh|joule|kilojoule kj|megajoule mj|calorie cal|kilocalorie kcal|therm',
  power: 'watt|kilowatt kw|megawatt mw|gigawatt gw|terawatt tw|horsepower hp|milliwatt',
  duration:
    'second sec secs|minute min mins|hour hr hrs ~h|day|night|week wk wks|fortnight|month mo mos|quarter qtr|year yr yrs ~y|decade|century centuries|millisecond ms|weekend',
};
