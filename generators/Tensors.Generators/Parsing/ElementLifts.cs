using System.Text;
using Microsoft.CodeAnalysis;
using Tensors.Generators.Model;
using Tensors.Lift;

namespace Tensors.Generators.Parsing;

/// <summary>What the extension members of tensors of a user's struct are to be, and whether this assembly has to have them.</summary>
internal static class ElementLifts
{
    /// <summary>The interfaces of generic math the type implements, of those that decide about members.</summary>
    public static EquatableArray<string> Fulfils(ITypeSymbol type)
    {
        HashSet<string> found = [.. type.AllInterfaces.Where(one => one.ContainingNamespace?.ToDisplayString() == "System.Numerics").Select(one => Text(one, type))];
        return EquatableArray<string>.From(Catalog.Constraints.Where(found.Contains));
    }

    /// <summary>The members to write; null where a referenced assembly offers them already.</summary>
    public static ElementLift? Of(ITypeSymbol type, string text, Compilation compilation)
    {
        string name = Name(text);
        bool own = DependsOn(type, compilation.Assembly);
        return !own && compilation.GetTypesByMetadataName($"Tensors.{name}Mutators").Any(other => compilation.IsSymbolAccessibleWithin(other, compilation.Assembly))
            ? null
            : new(name, own && SymbolReader.IsPublic(type));
    }

    /// <summary>Whether a static class of the assembly can name the type: the members lie in one, outside of every other type.</summary>
    public static bool CanBeNamed(ITypeSymbol type)
    {
        for (ITypeSymbol? at = type; at is not null; at = at.ContainingType)
        {
            if (at.DeclaredAccessibility is Accessibility.Private or Accessibility.Protected or Accessibility.ProtectedAndInternal || at is INamedTypeSymbol { IsFileLocal: true })
            {
                return false;
            }
        }

        return type is not INamedTypeSymbol { IsGenericType: true } generic || generic.TypeArguments.All(CanBeNamed);
    }

    private static bool DependsOn(ITypeSymbol type, IAssemblySymbol assembly) =>
        SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, assembly)
        || (type is INamedTypeSymbol { IsGenericType: true } generic && generic.TypeArguments.Any(argument => DependsOn(argument, assembly)));

    private static string Text(INamedTypeSymbol face, ITypeSymbol self)
    {
        IEnumerable<string> arguments = face.TypeArguments.Select(argument =>
            SymbolEqualityComparer.Default.Equals(argument, self) ? "T" : argument.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat));
        return $"{face.Name}<{string.Join(", ", arguments)}>";
    }

    /// <summary>The start of names that no other type has: <c>Game_Particle_</c>; the runtime's own have no underscore. Where letters, digits and dots do
    /// not say it all, a checksum of the whole follows.</summary>
    private static string Name(string text)
    {
        string plain = text.Replace("global::", "");
        StringBuilder name = new();
        bool whole = true;
        uint hash = 2166136261;
        foreach (char c in plain)
        {
            hash = unchecked((hash ^ c) * 16777619);
            bool kept = char.IsLetterOrDigit(c) || c == '.';
            whole &= kept;
            name.Append(kept && c != '.' ? c : '_');
        }

        return name.Append('_').Append(whole ? "" : $"{hash:x8}_").ToString();
    }
}
