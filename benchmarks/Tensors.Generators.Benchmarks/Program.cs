using System.Globalization;
using Tensors.Generators.Benchmarks;

// What the framework costs at build time. Arguments: how many declarations (1000), how many statements (500), how many lines of a project (2000), its
// shapes (200), and how often it is built each way (5); 0 leaves a part out.
int Count(int index, int standard) => args.Length > index ? int.Parse(args[index], CultureInfo.InvariantCulture) : standard;

bool clean = true;
if (Count(0, 1000) is > 0 and int declarations)
{
    clean &= DeclarationCosts.Print(declarations);
}

if (Count(1, 500) is > 0 and int statements)
{
    clean &= StatementCosts.Print(statements);
    clean &= FusionCosts.Print(Math.Max(1, statements / 5));
}

if (Count(2, 2000) is > 0 and int lines)
{
    clean &= KeystrokeCosts.Print(Count(3, 200), lines);
    clean &= BuildCosts.Print(Count(3, 200), lines, Count(4, 5));
}

return clean ? 0 : 1;
