/** RFC 3339, section 5.6 and appendix A: dates, times and durations. What the RFC says of the days of a month is part of the rules. */
export const rfc3339 = `
date-time      = full-date "T" full-time
full-date      = date-fullyear "-" ( month-31 "-" day-31 / month-30 "-" day-30 / "02-" day-28 )
               / leap-year "-02-29"
date-fullyear  = 4DIGIT
month-31       = "01" / "03" / "05" / "07" / "08" / "10" / "12"
month-30       = "04" / "06" / "09" / "11"
day-31         = day-30 / "31"
day-30         = day-28 / "29" / "30"
day-28         = "0" %x31-39 / "1" DIGIT / "2" %x30-38
leap-year      = 2DIGIT leap / ( leap / "00" ) "00"
leap           = "0" ( "4" / "8" )                              ; the multiples of 4 but 00
               / ( "2" / "4" / "6" / "8" ) ( "0" / "4" / "8" )
               / ( "1" / "3" / "5" / "7" / "9" ) ( "2" / "6" )
full-time      = partial-time time-offset
partial-time   = time-hour ":" time-minute ":" time-second [time-secfrac]
time-offset    = "Z" / time-numoffset
time-numoffset = ("+" / "-") time-hour ":" time-minute
time-hour      = ( "0" / "1" ) DIGIT / "2" %x30-33
time-minute    = %x30-35 DIGIT
time-second    = %x30-35 DIGIT / "60"                           ; 60 is a leap second
time-secfrac   = "." 1*DIGIT

duration       = "P" (dur-date / dur-time / dur-week)
dur-date       = (dur-day / dur-month / dur-year) [dur-time]
dur-year       = 1*DIGIT "Y" [dur-month]
dur-month      = 1*DIGIT "M" [dur-day]
dur-week       = 1*DIGIT "W"
dur-day        = 1*DIGIT "D"
dur-time       = "T" (dur-hour / dur-minute / dur-second)
dur-hour       = 1*DIGIT "H" [dur-minute]
dur-minute     = 1*DIGIT "M" [dur-second]
dur-second     = 1*DIGIT "S"
`;
