using System.Reflection;
using System.Runtime.CompilerServices;
using Tensors.Silk;

namespace Tensors.Tests.Memory;

/// <summary>Every public operation states its cost: by an attribute of its own, of its property, or of its type.</summary>
public class MemoryCostTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    [Fact]
    public void EveryPublicOperationStatesItsCost()
    {
        int operations = 0;
        var missing = new List<string>();
        foreach ((MethodBase method, MemoryCostAttribute? cost) in Operations())
        {
            operations++;
            if (cost is null)
                missing.Add($"{method.DeclaringType}.{method.Name}");
        }

        Assert.True(missing.Count == 0, $"{missing.Count} of {operations} operations have no cost:\n{string.Join("\n", missing.Take(40))}");
        Assert.True(operations > 2500, $"{operations}");
    }

    [Fact]
    public void EveryStatedCostIsComplete()
    {
        foreach ((MethodBase method, MemoryCostAttribute? cost) in Operations())
        {
            string name = $"{method.DeclaringType}.{method.Name}";
            bool unknown = cost!.Managed == "?" || cost.Bytes == "?" || cost.Temp == "?";
            Assert.True((cost.Cost is MemoryCost.Copy || unknown) == cost.Reason is not null, $"{name}: a copy and an unknown amount have a reason, and nothing else has");
            Assert.True(cost.Bytes is null || cost.Cost is MemoryCost.Alloc or MemoryCost.Copy or MemoryCost.View, $"{name}: bytes of {cost.Cost}");
        }
    }

    [Fact]
    public void AnExpressionIsAViewUntilItIsAssigned()
    {
        int expressions = 0;
        foreach ((MethodBase method, MemoryCostAttribute? cost) in Operations())
        {
            if (method is MethodInfo { ReturnType: { IsGenericType: true } type } && type.GetGenericTypeDefinition() == typeof(Expr<,>)
                && method.DeclaringType!.GetCustomAttribute<MemoryCostAttribute>()?.Cost != MemoryCost.Value)
            {
                expressions++;
                Assert.True(cost!.Cost == MemoryCost.View, $"{method.DeclaringType}.{method}");
            }
        }

        Assert.True(expressions > 1000, $"{expressions}");
    }

    /// <summary>What a program can call: public methods, operators, accessors and constructors of the public types of both assemblies. Left out are
    /// attributes, exceptions, delegates, enums, the compiler's own (records, the halves of extension blocks that only hold declarations), and members of
    /// <see cref="object"/>.</summary>
    private static IEnumerable<(MethodBase Method, MemoryCostAttribute? Cost)> Operations()
    {
        foreach (Type type in typeof(IShape).Assembly.GetExportedTypes().Concat(typeof(SilkMemory).Assembly.GetExportedTypes()))
        {
            if (type.IsEnum || type.FullName!.Contains("<G>$", StringComparison.Ordinal) || type.IsSpecialName
                || typeof(Attribute).IsAssignableFrom(type) || typeof(Exception).IsAssignableFrom(type) || typeof(Delegate).IsAssignableFrom(type))
                continue;
            PropertyInfo[] properties = type.GetProperties(Declared);
            foreach (MethodBase method in type.GetMethods(Declared).Cast<MethodBase>().Concat(type.GetConstructors(Declared)))
            {
                if (method.IsDefined(typeof(CompilerGeneratedAttribute)) && !method.IsSpecialName || method.Name.Contains('<', StringComparison.Ordinal)
                    || method.Name is nameof(ToString) or nameof(Equals) or nameof(GetHashCode) && method is MethodInfo { IsVirtual: true })
                    continue;
                PropertyInfo? property = Array.Find(properties, p => p.GetMethod == method || p.SetMethod == method);
                yield return (method, method.GetCustomAttribute<MemoryCostAttribute>() ?? property?.GetCustomAttribute<MemoryCostAttribute>()
                    ?? type.GetCustomAttribute<MemoryCostAttribute>());
            }
        }
    }
}
