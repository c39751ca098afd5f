using Tensors.Generators.Model;

namespace Tensors.Generators.Planning;

/// <summary>The members of one element type and the file they go into.</summary>
/// <param name="Element">The struct.</param>
/// <param name="HintName">The file.</param>
/// <param name="Announce">Whether assemblies that reference this one need members of their own.</param>
internal sealed record ElementPlan(ElementSpec Element, string HintName, bool Announce);

/// <summary>Finds the structs whose tensors need members.</summary>
internal static class ElementPlanner
{
    /// <summary>Each struct once, in a stable order. Files whose names differ by case only carry a number.</summary>
    public static EquatableArray<ElementPlan> Plan((EquatableArray<ElementUse> Declared, EquatableArray<ElementUse> Referenced) uses, CancellationToken cancel)
    {
        Dictionary<string, int> names = new(StringComparer.OrdinalIgnoreCase);
        List<ElementPlan> plans = [];
        foreach (IGrouping<string, ElementUse> all in uses.Declared.Concat(uses.Referenced).Where(use => use.Element.Lift is not null).GroupBy(use => use.Element.CSharp).OrderBy(all => all.Key, StringComparer.Ordinal))
        {
            ElementSpec element = all.First().Element;

            // No declared type can have a name with dashes, so no other file has this one.
            string name = $"Tensors-of-{element.Lift!.Name.TrimEnd('_')}";
            names[name] = names.TryGetValue(name, out int used) ? used + 1 : 1;
            plans.Add(new(element, name + (names[name] > 1 ? $".{names[name]}" : "") + ".g.cs", !element.Lift.IsPublic && element.IsPublic && all.Any(use => use.IsShown)));
        }

        return EquatableArray<ElementPlan>.From(plans);
    }
}
