using Rettesnor.Cli;

return Kommandolinje.Kør(args, TimeProvider.System);
